package vn.ubkt.shared.security;

/** What a use case may demand. Which role has it, at which level, is data (table {@code role_permission}). */
public enum Permission {
    UNIT_READ, UNIT_EDIT,
    PERIOD_READ, PERIOD_MANAGE,
    FORM_READ, FORM_EDIT, FORM_SEND, FORM_ENTER_FOR, ENTRY_AUTHORISE, BRANCH_EDIT,
    SUBMISSION_REVIEW, SUBMISSION_REOPEN,
    CONSOLIDATION_READ,
    /** Small counts that can point to a person. */
    PERSON_FIGURES_READ,
    BULLETIN_READ, BULLETIN_COMPOSE, BULLETIN_RELEASE,
    ACCOUNT_MANAGE, GRANT_CONFIRM,
    AUDIT_READ
}
