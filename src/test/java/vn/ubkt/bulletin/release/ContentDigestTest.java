package vn.ubkt.bulletin.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private final ReleasedContent content = Contents.published();

    @Test
    void theSameContentHasTheSameDigest() {
        assertThat(ContentDigest.of(content)).matches("[0-9a-f]{64}").isEqualTo(ContentDigest.of(Contents.published()));
    }

    @Test
    void everyChangeOfTextOrFigureShows() {
        assertThat(ContentDigest.of(Contents.titled(content, content.title() + " "))).isNotEqualTo(ContentDigest.of(content));
        assertThat(ContentDigest.of(Contents.withFirst(content, 979L))).isNotEqualTo(ContentDigest.of(content));
    }

    @Test
    void missingIsNotZero() {
        assertThat(ContentDigest.of(Contents.withFirst(content, null))).isNotEqualTo(ContentDigest.of(Contents.withFirst(content, 0L)));
    }

    @Test
    void textCannotPassFromOnePartToTheNext() {
        assertThat(ContentDigest.canonical(Contents.titled(content, "a\",\"intro\":\"b"))).contains("a\\\",\\\"intro\\\":\\\"b");
    }
}
