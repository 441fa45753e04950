package vn.ubkt.exchange.workbook.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.ubkt.office.workbook.WorkbookDraft;
import vn.ubkt.office.workbook.WorkbookWriter;
import vn.ubkt.office.workbook.read.ReadWorkbook;
import vn.ubkt.office.workbook.read.WorkbookReader;
import vn.ubkt.organisation.StatisticalLevel;
import vn.ubkt.organisation.UnitRef;
import vn.ubkt.organisation.UnitType;
import vn.ubkt.reporting.form.CellState;
import vn.ubkt.reporting.form.CellVector;
import vn.ubkt.reporting.form.Form;
import vn.ubkt.reporting.form.FormCalculator;
import vn.ubkt.reporting.form.FormCatalogue;
import vn.ubkt.reporting.period.PeriodKind;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodType;
import vn.ubkt.reporting.submission.FormState;
import vn.ubkt.reporting.submission.cells.FedCells;
import vn.ubkt.reporting.submission.entry.EntrySheet;
import vn.ubkt.reporting.submission.entry.FormStatus;

/** Forms of an invented unit as they stand, and workbooks of them, without a portal around. */
public final class Sheets {

    public static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final UUID UNIT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID PERIOD = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private Sheets() {
    }

    public static Form form(String set, String code) {
        return CATALOGUE.set(set).form(code);
    }

    public static EntrySheet sheet(Form form, String set, StatisticalLevel level, CellVector own) {
        PeriodRef period = new PeriodRef(1, PERIOD, "6 tháng đầu năm", PeriodType.SIX_MONTHS, PeriodKind.BASE, LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 6, 30), LocalDate.of(2023, 6, 10), set, true, 1);
        UnitRef unit = new UnitRef(1, UNIT, "Đảng ủy xã Vỹ Dạ", "Vỹ Dạ", level, UnitType.GRASSROOTS_COMMITTEE, false);
        FormStatus status = new FormStatus(form, true, FormState.DRAFT, false, null, "Lê Thị Hoa", Instant.EPOCH);
        return new EntrySheet(period, unit, form, status, own, CellVector.blank(form.slots()), own, form.access(level), 1, true, false, List.of(), List.of(), FedCells.of(form, List.of()));
    }

    /** A figure of its own in every open cell, what follows from them in the others. */
    public static EntrySheet filled(Form form, String set, StatisticalLevel level) {
        Long[] cells = new Long[form.slots()];
        for (int slot = 0; slot < cells.length; slot++) {
            cells[slot] = form.access(level).get(slot) == CellState.OPEN ? (Long) (slot * 37L % 1300) : null;
        }
        return sheet(form, set, level, FormCalculator.complete(form, CellVector.of(cells)));
    }

    static List<EntrySheet> all(String set, StatisticalLevel level) {
        return CATALOGUE.set(set).forms().stream().map(form -> filled(form, set, level)).toList();
    }

    static byte[] workbook(List<EntrySheet> sheets) {
        SheetHeading heading = new SheetHeading("Thành ủy Huế", "Đảng ủy xã Vỹ Dạ", "885-QĐ/UBKTTW",
            "6 tháng đầu năm 2023 (từ 01/01/2023 đến 30/06/2023; số liệu đến 10/06/2023)", "Lê Thị Hoa, tải lúc 08:00 22/09/2023");
        return new WorkbookWriter().write(new WorkbookDraft("x", new WorkbookDraft.Refusal("x", "x"), CellVector.LARGEST_TYPED,
            sheets.stream().map(sheet -> FormSheet.of(sheet, heading)).toList(), WorkbookIdentity.write(sheets, Instant.EPOCH, "m")));
    }

    public static ReadWorkbook read(byte[] file) {
        return new WorkbookReader(10).read(file);
    }

    /** What a file would do to the forms, as they stand now. */
    static List<FormPreview> previews(ReadWorkbook file, List<EntrySheet> now) {
        SheetMatcher matcher = new SheetMatcher(now.stream().map(EntrySheet::form).toList());
        WorkbookIdentity identity = WorkbookIdentity.read(file.identity());
        List<FormPreview> previews = new ArrayList<>();
        for (int at = 0; at < file.sheets().size(); at++) {
            SheetMatch match = matcher.match(at, file.sheets().get(at), null);
            EntrySheet sheet = now.stream().filter(each -> each.form().code().equals(match.formCode())).findFirst().orElseThrow();
            previews.add(FormComparison.of(match, file.sheets().get(at), sheet, identity));
        }
        return previews;
    }

    static FormPreview preview(ReadWorkbook file, EntrySheet now) {
        return previews(file, List.of(now)).get(0);
    }

    static Map<Integer, Long> figures(FormPreview preview) {
        Map<Integer, Long> figures = new java.util.TreeMap<>();
        preview.typed().keySet().forEach(slot -> figures.put(slot, preview.result().get(slot)));
        return figures;
    }
}
