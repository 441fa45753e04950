/** The superior's side: who has sent, looking into a sending, returning it with a reason, accepting it, giving it back later. */
package vn.ubkt.reporting.submission.review;
