package vn.ubkt.bulletin.figure;

import java.util.Arrays;

/** What a line counts. */
public enum Subject {
    ORGANISATIONS("to_chuc_dang"), MEMBERS("dang_vien");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    /** The subject as the definitions of the lines write it. */
    public static Subject of(String code) {
        return Arrays.stream(values()).filter(subject -> subject.code.equals(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No subject " + code));
    }
}
