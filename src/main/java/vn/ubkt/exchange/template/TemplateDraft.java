package vn.ubkt.exchange.template;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Under which name and from which day a template is to hold. */
public class TemplateDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(message = "{exchange.template.name.missing}")
    @Size(max = 200, message = "{exchange.template.name.long}")
    private String name;

    @NotNull(message = "{exchange.template.from.missing}")
    private LocalDate validFrom;

    private long version;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
