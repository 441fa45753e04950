/** The architecture as tests: each checks the project, and proves on a small bad example that it would notice. */
package vn.ubkt.rules;
