package vn.ubkt.dev;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The terminal, in UTF-8 also where the machine's locale is "C"; Windows keeps the code page of its own console. */
final class Console {

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());

    private Console() {
    }

    static void say(String key, Object... args) {
        print(Text.of(key, args).indent(4).replaceFirst("^ {4}", "==> ").stripTrailing());
    }

    static void print(String text) {
        OUT.println(text);
    }

    private static Charset charset() {
        return System.getProperty("os.name").startsWith("Windows") ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    }
}
