package vn.ubkt.exchange.paper.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

import vn.ubkt.exchange.paper.PaperOrder;
import vn.ubkt.exchange.paper.PaperService;
import vn.ubkt.office.PdfWriter;
import vn.ubkt.reporting.consolidation.Basis;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.PublicId;

/** The paper an address names: of the acting unit's forms, of a sending, or of a total. */
@Named
@RequestScoped
public class PaperPrintView {

    @Inject
    private PaperService papers;

    @Inject
    private PdfWriter writer;

    private String of;
    private String period;
    private String revision;
    private String unit;
    private String form;
    private String basis;

    /** The PDF is written after the transaction: no connection waits for it. */
    public void print() throws IOException {
        PaperOrder order = order();
        Faces.sendFile(writer.write(order.document()), order.fileName(), true);
    }

    /** @throws NotFoundException where the address names no paper */
    private PaperOrder order() {
        return switch (of == null ? "" : of) {
            case "own" -> papers.own(PublicId.of(period), given(form));
            case "sending" -> papers.sending(PublicId.of(revision), given(form));
            case "total" -> papers.total(unitId(), PublicId.of(period), given(form), basis());
            default -> throw new NotFoundException();
        };
    }

    private UUID unitId() {
        return given(unit) == null ? null : PublicId.of(unit);
    }

    private Basis basis() {
        return given(basis) == null ? Basis.OFFICIAL
            : Arrays.stream(Basis.values()).filter(each -> each.name().equals(basis)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
