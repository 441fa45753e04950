/** What waits for a person, told by each feature in one shape; owns no list and no page. */
package vn.ubkt.shared.work;
