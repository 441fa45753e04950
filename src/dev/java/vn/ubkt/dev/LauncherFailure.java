package vn.ubkt.dev;

/** Ends the launcher with one clear sentence in both languages, a non-zero exit and no stack trace. */
final class LauncherFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LauncherFailure(String key, Object... args) {
        super(Text.of(key, args));
    }
}
