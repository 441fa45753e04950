package vn.ubkt.rules.check;

/** A text with its path from the project's root, separated by slashes. */
public record Source(String path, String text) {

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    public int lines() {
        return (int) text.lines().count();
    }

    public int lineOf(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
