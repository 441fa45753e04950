package vn.ubkt.reporting.submission.carried;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ubkt.reporting.submission.source.SourceKind;
import vn.ubkt.reporting.submission.source.SourcePaper;

/** The document that carried figures are taken from, and who signed it; as a person states it when recording them. */
public class CarriedDraft implements Serializable {

    /** Carried figures rest on something signed: a telephone call will not do. */
    public static final List<SourceKind> KINDS = List.of(SourceKind.PAPER, SourceKind.FILE);

    private static final long serialVersionUID = 1L;

    @NotNull(message = "{reporting.submission.carried.kind.missing}")
    private SourceKind kind;

    @NotBlank(message = "{reporting.submission.carried.reference.missing}")
    @Size(max = SourcePaper.LONGEST_REFERENCE, message = "{reporting.submission.carried.reference.long}")
    private String reference;

    @NotNull(message = "{reporting.submission.carried.date.missing}")
    private LocalDate date;

    @NotBlank(message = "{reporting.submission.carried.signer.missing}")
    @Size(max = 120, message = "{reporting.submission.carried.signer.long}")
    private String signer;

    @NotBlank(message = "{reporting.submission.carried.signerTitle.missing}")
    @Size(max = 200, message = "{reporting.submission.carried.signerTitle.long}")
    private String signerTitle;

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    /** Number and name of the document, or name of the file. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Day of the document. */
    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getSignerTitle() {
        return signerTitle;
    }

    public void setSignerTitle(String signerTitle) {
        this.signerTitle = signerTitle;
    }
}
