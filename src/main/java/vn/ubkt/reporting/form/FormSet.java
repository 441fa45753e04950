package vn.ubkt.reporting.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms of one decision, official ones first, then the supplementary ones. A form the set does not have is not
 * applicable in its periods, not missing.
 */
public final class FormSet {

    private final String code;
    private final String decision;
    private final LocalDate validFrom;
    private final LocalDate validTo;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final List<String> supplementary;

    FormSet(String code, String decision, LocalDate validFrom, LocalDate validTo, List<Form> forms, List<String> supplementary) {
        this.code = code;
        this.decision = decision;
        this.validFrom = validFrom;
        this.validTo = validTo;
        forms.forEach(form -> this.forms.put(form.code(), form));
        this.supplementary = List.copyOf(supplementary);
    }

    public String code() {
        return code;
    }

    /** Number of the decision, such as 885-QĐ/UBKTTW. */
    public String decision() {
        return decision;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** First day the set is no longer valid; empty while it is in force. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The forms as they stand in this set, in order. */
    public List<Form> forms() {
        return List.copyOf(forms.values());
    }

    public List<String> formCodes() {
        return List.copyOf(forms.keySet());
    }

    public boolean contains(String formCode) {
        return forms.containsKey(formCode);
    }

    public boolean isSupplementary(String formCode) {
        return supplementary.contains(formCode);
    }

    /**
     * The form as it stands in this set.
     *
     * @throws IllegalArgumentException where the set has no such form
     */
    public Form form(String formCode) {
        Form form = forms.get(formCode);
        if (form == null) {
            throw new IllegalArgumentException("Form set " + code + " has no form " + formCode);
        }
        return form;
    }

    @Override
    public String toString() {
        return code;
    }
}
