package vn.ubkt.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTraceTest {

    private static final int LONGEST = 300;

    @Test
    void aStackOverflowLeavesItsPlaceAndNotAThousandLines() {
        var trace = ShortTrace.of(overflow());

        assertThat(trace.lines()).hasSizeLessThan(LONGEST);
        assertThat(trace).startsWith("java.lang.StackOverflowError").contains("\tat " + ShortTraceTest.class.getName()).containsPattern("… \\d+ lines left out");
    }

    @Test
    void ofManyWrappingsTheOutermostAndTheFirstCauseAreKept() {
        Throwable fault = overflow();
        for (var level = 0; level < 200; level++) {
            fault = new IllegalStateException("level " + level, fault);
        }

        var trace = ShortTrace.of(fault);

        assertThat(trace.lines()).hasSizeLessThan(LONGEST);
        assertThat(trace).startsWith("java.lang.IllegalStateException: level 199").contains("Caused by: java.lang.StackOverflowError", "… 195 causes left out");
    }

    @Test
    void aPlainFaultIsKeptWhole() {
        var cause = new IllegalArgumentException("why");

        var trace = ShortTrace.of(new IllegalStateException("what", cause));

        assertThat(trace).contains("java.lang.IllegalStateException: what", "Caused by: java.lang.IllegalArgumentException: why").doesNotContain("causes left out");
    }

    @Test
    void causesInACircleAndMessagesWithoutEndComeToAnEnd() {
        var first = new IllegalStateException("x".repeat(100_000));
        var second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(ShortTrace.of(first)).hasSizeLessThan(50_000).contains("Caused by: java.lang.IllegalStateException: second");
    }

    private static Throwable overflow() {
        try {
            return new IllegalStateException("depth " + depth(0));
        } catch (StackOverflowError expected) {
            return expected;
        }
    }

    private static int depth(int reached) {
        return 1 + depth(reached + 1);
    }
}
