package vn.ubkt.office;

import java.util.Objects;

/**
 * Who signs: "T/M body", "K/T title of the head" if a deputy signs, own title, name.
 *
 * @param body      body signed for; null when the signer signs in own capacity
 * @param deputyFor title of the head a deputy signs for; null when the head signs
 * @param title     title of the signer
 * @param name      name of the signer; null leaves the place empty
 */
public record Signature(String body, String deputyFor, String title, String name) {

    public Signature {
        Objects.requireNonNull(title);
    }

    public static Signature head(String body, String title, String name) {
        return new Signature(body, null, title, name);
    }

    public static Signature deputy(String body, String headTitle, String title, String name) {
        return new Signature(body, headTitle, title, name);
    }
}
