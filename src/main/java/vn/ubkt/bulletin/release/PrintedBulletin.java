package vn.ubkt.bulletin.release;

/** A PDF of a released bulletin, numbered within the unit that asked for it. */
public record PrintedBulletin(String fileName, byte[] pdf, int number) {
}
