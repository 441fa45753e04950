package vn.ubkt.reporting.form.web;

import java.time.LocalDate;

import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.form.FormSet;
import vn.ubkt.shared.error.NotFoundException;

/** The form set a page is about: the one its address names, else the one in force. */
final class SetChoice {

    private SetChoice() {
    }

    /** @throws NotFoundException where the address names no set there is */
    static FormSet of(FormCatalogue catalogue, String code, LocalDate today) {
        if (code == null || code.isBlank()) {
            return catalogue.setValidOn(today).orElseGet(() -> catalogue.sets().get(catalogue.sets().size() - 1));
        }
        return catalogue.sets().stream().filter(set -> set.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
    }
}
