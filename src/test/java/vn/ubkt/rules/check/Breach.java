package vn.ubkt.rules.check;

/** One place where a rule is broken; line 0 stands for the file as a whole. */
public record Breach(Rule rule, String path, int line, String what) {

    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + "  " + what
                + "\n    rule " + rule + ": " + rule.statement() + "\n    mend: " + rule.mend();
    }
}
