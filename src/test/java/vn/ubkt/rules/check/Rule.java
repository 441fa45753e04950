package vn.ubkt.rules.check;

/** The rules that are checked on sources and texts, with what to do when one is broken. */
public enum Rule {

    FEATURE_HOME("every package belongs to a feature", "put @Feature on the package-info of the feature's top package"),
    FEATURE_UNDECLARED("a feature uses only what its package-info declares",
            "first ask whether the use is right (an event, or a type of shared?); if so declare it in @Feature(uses = …)"),
    FEATURE_UNUSED("what a package-info declares is really used", "remove the name from @Feature(uses = …)"),
    FEATURE_CIRCLE("features form no circle", "turn one of the uses into an event, or move the common part down"),
    FEATURE_SHARED("shared uses no feature", "move the type into the feature, or leave an interface in shared for it to implement"),

    FILE_SIZE("a source file has at most 300 lines", "split it by meaning"),
    METHOD_SIZE("a method has at most 30 lines", "extract the steps and name them; a long query becomes a constant"),
    BEAN_SIZE("a page bean has at most 200 lines", "move decisions to the service, or split the page"),
    PAGE_SIZE("a page has at most 150 lines", "extract a tag file or a fragment"),
    PACKAGE_SIZE("a package has at most 15 files", "split the package by meaning"),
    INJECTIONS("a class has at most 6 injected things, a page bean at most 3", "the class does too much: split it"),
    CATCH_ALL("a feature catches no Exception and no Throwable", "catch the narrow type, or let the handler of shared.web see it"),
    PARSES("a source file can be parsed", "see the compiler's message"),

    MESSAGES_PAIR("a bundle exists in Vietnamese and in English with the same keys and the same arguments", "complete the other file"),
    MESSAGES_TWICE("a key stands once in all bundles", "rename one of the keys, or move the common text to shared"),
    MESSAGES_PREFIX("a key begins with the name of its feature", "rename the key: feature.page.thing"),
    MESSAGES_MISSING("every key that is used has a text", "add the key to messages_vi and messages_en of the feature"),
    MESSAGES_UNUSED("every text is used", "remove the key from both files"),
    MESSAGES_FORM("a text is not blank, valid for MessageFormat, without the apostrophe ', and composed (NFC)",
            "write ’ for an apostrophe, close the braces, type composed letters"),
    MESSAGES_WORDS("Vietnamese texts use the words of the glossary", "gửi (nộp), tiếp nhận (duyệt), chốt (khóa), ủy (uỷ)"),
    MESSAGES_LISTED("bundles.list names every bundle and no other", "correct vn/ubkt/shared/i18n/bundles.list"),

    VIEW_WELL_FORMED("a page is well-formed XML", "close the element; write &#160; for &nbsp;"),
    VIEW_TEXT("a page holds no text of its own", "put the text into the feature's messages and write #{msg['…']}"),
    VIEW_OPERATORS("an EL expression has at most one operator (tag files: two)", "give the record a boolean and show that"),
    VIEW_SCRIPT("a page holds no script", "move it to resources/ubkt/js and bind it by class or data attribute"),
    VIEW_STYLE("a page holds no style", "give the element a class and style it in resources/ubkt/css"),
    VIEW_HTML("only templates hold <html>", "fill the slots of a template with ui:composition"),
    VIEW_COLUMNS("p:columns is not used", "render a wide form with the form grid, else write the columns"),

    SQL_NAME("a migration is named V<number>__<words>.sql, each number once", "rename the file; take the feature's next free number"),
    SQL_CLASS("every table declares its class of access",
            "comment on table … is 'CLASS OWN|REACH|ADDRESSED|DOWNWARD|TENANT|SHARED|TREE: …'"),
    SQL_ROW_SECURITY("every table has row security, enabled and forced",
            "alter table … enable row level security; alter table … force row level security; written out, not in a loop"),
    SQL_POLICY("every table has a policy", "create policy … on …"),
    SQL_DEFINER("a security definer function fixes its search path", "add: set search_path = pg_catalog, public, pg_temp"),

    PERSISTENCE_CACHE("the shared cache is off, so that row security decides every read",
            "<shared-cache-mode>NONE</shared-cache-mode>"),
    PERSISTENCE_CONNECTION("reads run on the connection whose scope is set",
            "<property name=\"eclipselink.transaction.join-existing\" value=\"true\"/> and no <non-jta-data-source>");

    private final String statement;
    private final String mend;

    Rule(String statement, String mend) {
        this.statement = statement;
        this.mend = mend;
    }

    public String statement() {
        return statement;
    }

    public String mend() {
        return mend;
    }
}
