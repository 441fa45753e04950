/** Released bulletins: frozen text and figures, their reading and printing, and the note that a source changed afterwards. */
package vn.ubkt.bulletin.release;
