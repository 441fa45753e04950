package vn.ubkt.reporting.submission.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.submission.entry.DataEntryService;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.shared.web.Notices;

/** Declaring on the page of a form that nothing happened, and taking that back. */
@Named
@RequestScoped
public class NilView {

    @Inject
    private DataEntryService entry;

    @Inject
    private Notices notices;

    public String declare(EntrySheet sheet) {
        entry.declareNil(id(sheet), sheet.form().code());
        notices.info("reporting.submission.forms.nilDeclared", sheet.form().code());
        return again(sheet);
    }

    public String withdraw(EntrySheet sheet) {
        entry.withdrawNil(id(sheet), sheet.form().code());
        notices.info("reporting.submission.forms.nilWithdrawn", sheet.form().code());
        return again(sheet);
    }

    private static UUID id(EntrySheet sheet) {
        return sheet.period().publicId();
    }

    private static String again(EntrySheet sheet) {
        return "/reporting/submission/entry.xhtml?faces-redirect=true&period=" + id(sheet) + "&form=" + sheet.form().code();
    }
}
