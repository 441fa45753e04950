package vn.ubkt.reporting.quick.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.reporting.quick.behalf.UnitEntry;
import vn.ubkt.reporting.submission.SentReceipt;
import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.reporting.submission.source.SourcePaper;
import vn.ubkt.reporting.submission.entry.EntryBoard;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** All forms of a unit for which the acting one enters, and their sending with its source. */
@Named
@ViewScoped
public class UnitFormsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitEntry entry;

    @Inject
    private Notices notices;

    private final UUID key = UUID.randomUUID();
    private String unit;
    private String period;
    private SourceKind kind = SourceKind.PAPER;
    private String reference;
    private LocalDate date;
    private transient EntryBoard board;

    public void load() {
        board = entry.board(PublicId.of(unit), PublicId.of(period));
    }

    public String declareRemainingNil() {
        notices.info("reporting.quick.unit.remainingNil", entry.declareRemainingNil(PublicId.of(unit), PublicId.of(period)));
        return again();
    }

    public String fillZeros() {
        notices.info("reporting.quick.unit.zerosFilled", entry.fillZeros(PublicId.of(unit), PublicId.of(period)));
        return again();
    }

    public String send() {
        SentReceipt receipt = entry.send(PublicId.of(unit), PublicId.of(period), key, new SourcePaper(kind, reference, date));
        notices.info("reporting.quick.unit.sent", receipt.number(), receipt.forms(), receipt.sentAt());
        return again();
    }

    private String again() {
        return "/reporting/quick/unit.xhtml?faces-redirect=true&unit=" + unit + "&period=" + period;
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public EntryBoard getBoard() {
        return board;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
