/** Form sets side by side: how cells of one continue in the other, and what differs between two. Pure. */
package vn.ubkt.reporting.form.bridge;
