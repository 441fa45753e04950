package vn.ubkt.exchange.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.ubkt.exchange.template.bind.BoundSheet;

/**
 * A template without its file.
 *
 * @param validFrom {@code null} = still being prepared
 * @param validTo   first day it no longer holds; {@code null} = still holds
 */
public record WorkbookTemplate(long id, UUID publicId, long unit, String set, String name, String fileName, String digest,
                               List<BoundSheet> binding, LocalDate validFrom, LocalDate validTo, String authorName, Instant changedAt, long version) {

    public WorkbookTemplate {
        binding = List.copyOf(binding);
    }

    public boolean prepared() {
        return validFrom == null;
    }

    /** How many forms it holds. */
    public long forms() {
        return binding.stream().filter(BoundSheet::isBound).count();
    }
}
