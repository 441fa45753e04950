package vn.ubkt.reporting.form.web;

import java.io.Serializable;
import java.util.stream.Stream;

import vn.ubkt.reporting.form.rulebook.RuleEntry;
import vn.ubkt.shared.text.VietnameseText;

/** What is looked for among the rules; what is not known finds nothing. */
public class RulesFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String form;
    private String severity;
    private String scope;
    private String text;

    boolean takes(RuleEntry rule) {
        return (isBlank(form) || rule.forms().contains(form) || rule.forms().isEmpty())
            && (isBlank(severity) || rule.isExamined() && rule.severity().name().equals(severity))
            && (isBlank(scope) || rule.scope().name().equals(scope)) && (isBlank(text) || holdsText(rule));
    }

    private static boolean isBlank(String asked) {
        return asked == null || asked.isBlank();
    }

    /** Without regard to case and accents, in the rule's number, sentence and forms. */
    private boolean holdsText(RuleEntry rule) {
        return Stream.concat(Stream.of(rule.id(), rule.check(), rule.sentence()), rule.forms().stream())
            .anyMatch(each -> VietnameseText.fold(each).contains(VietnameseText.fold(text.strip())));
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String severity) {
        this.severity = severity;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
