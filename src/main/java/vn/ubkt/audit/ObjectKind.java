package vn.ubkt.audit;

/** Kinds of thing that the search page offers and has words for; an entry about any other is shown by its code. */
public enum ObjectKind {
    ACCOUNT, POST, ROLE_GRANT, CREDENTIAL_RESET, SESSION,
    UNIT, PERIOD, DUE_FORM, FORM, DRAFT, SUBMISSION, SUBMISSION_REVISION, VERDICT, BULLETIN, TEMPLATE,
    BRANCH, ENTRY_GRANT,
    AUDIT_TRAIL
}
