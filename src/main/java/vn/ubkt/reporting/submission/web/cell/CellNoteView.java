package vn.ubkt.reporting.submission.web.cell;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.PrimeFaces;

import vn.ubkt.reporting.submission.cell.CellNoteDraft;
import vn.ubkt.reporting.submission.cell.CellNoteService;
import vn.ubkt.shared.error.NotFoundException;
import vn.ubkt.shared.web.Notices;
import vn.ubkt.shared.web.PublicId;

/** The note on the cell a person stands in; which one it is, the page's script says. */
@Named
@ViewScoped
public class CellNoteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CellNoteService notes;

    @Inject
    private Notices notices;

    private String period;
    private String form;
    private Integer slot;
    private String text;

    public void save() {
        if (slot == null) {
            throw new NotFoundException();
        }
        boolean given = text != null && !text.isBlank();
        notes.write(new CellNoteDraft(PublicId.of(period), form, slot, text));
        notices.info(given ? "reporting.submission.cell.note.saved" : "reporting.submission.cell.note.removed");
        PrimeFaces.current().ajax().addCallbackParam("notedSlot", slot);
        PrimeFaces.current().ajax().addCallbackParam("noted", given);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public Integer getSlot() {
        return slot;
    }

    public void setSlot(Integer slot) {
        this.slot = slot;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
