package vn.ubkt.office.workbook.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.ubkt.office.workbook.WorkbookDraft;
import vn.ubkt.office.workbook.read.ReadSheet;
import vn.ubkt.office.workbook.read.WorkbookFault;
import vn.ubkt.shared.error.DomainException;

/**
 * Fills a workbook that somebody else made. Only files that {@link vn.ubkt.office.workbook.read.WorkbookReader} took may be given:
 * it holds the limits. Formulas are never evaluated here; the spreadsheet program is asked to reckon them anew when it opens the file.
 */
@ApplicationScoped
public class WorkbookFiller {

    private static final Set<String> ACTIVE = Set.of("/xl/activex/", "/xl/embeddings/", "/xl/externallinks/", "/xl/connections.xml", "/xl/querytables/");
    private static final int LARGEST_BLOCK = 20_000;

    /**
     * How the sheets are built, in order.
     *
     * @throws DomainException where the file reaches out of itself, or cannot be filled
     */
    public List<SheetAnatomy> inspect(byte[] file) {
        try (XSSFWorkbook workbook = open(file)) {
            requireSelfContained(workbook);
            List<SheetAnatomy> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(anatomy((XSSFSheet) sheet)));
            return sheets.stream().filter(sheet -> !sheet.name().equals(WorkbookDraft.IDENTITY_SHEET)).toList();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | InvalidFormatException | UnsupportedFileFormatException unreadable) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static void requireSelfContained(XSSFWorkbook workbook) throws InvalidFormatException {
        for (PackagePart part : workbook.getPackage().getParts()) {
            String name = part.getPartName().getName().toLowerCase(java.util.Locale.ROOT);
            if (ACTIVE.stream().anyMatch(name::startsWith)) {
                throw new DomainException(WorkbookFault.EXTERNAL_LINKS);
            }
            if (part.isRelationshipPart()) {
                continue;
            }
            for (PackageRelationship link : part.getRelationships()) {
                if (link.getTargetMode() == TargetMode.EXTERNAL && !link.getRelationshipType().equals(PackageRelationshipTypes.HYPERLINK_PART)) {
                    throw new DomainException(WorkbookFault.EXTERNAL_LINKS);
                }
            }
        }
    }

    private static SheetAnatomy anatomy(XSSFSheet sheet) {
        Map<Integer, Integer> merged = new HashMap<>();
        for (CellRangeAddress block : sheet.getMergedRegions()) {
            if (block.getNumberOfCells() <= LARGEST_BLOCK) {
                int first = ReadSheet.place(block.getFirstRow(), block.getFirstColumn());
                block.forEach(cell -> merged.put(ReadSheet.place(cell.getRow(), cell.getColumn()), first));
                merged.remove(first);
            }
        }
        Set<Integer> formulas = new HashSet<>();
        Set<Integer> locked = new HashSet<>();
        sheet.forEach(row -> row.forEach(cell -> {
            int place = ReadSheet.place(cell.getRowIndex(), cell.getColumnIndex());
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(place);
            }
            if (sheet.getProtect() && cell.getCellStyle().getLocked()) {
                locked.add(place);
            }
        }));
        return new SheetAnatomy(sheet.getSheetName(), merged, formulas, locked);
    }

    /** @param identity lines for the hidden sheet, as in a workbook of the portal */
    public byte[] fill(byte[] file, List<SheetFill> sheets, Map<String, String> identity) {
        try (XSSFWorkbook workbook = open(file); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (SheetFill fill : sheets) {
                XSSFSheet sheet = workbook.getSheet(fill.sheet());
                fill.cells().forEach(cell -> write(sheet, cell));
            }
            writeIdentity(workbook, identity);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException unreadable) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
    }

    private static void write(XSSFSheet sheet, SheetFill.Cell fill) {
        XSSFRow row = sheet.getRow(fill.row());
        XSSFCell cell = row == null ? null : row.getCell(fill.column());
        if (cell == null && fill.figure() == null) {
            return;
        }
        if (row == null) {
            row = sheet.createRow(fill.row());
        }
        if (cell == null) {
            cell = row.createCell(fill.column());
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && !fill.formula()) {
            cell.removeFormula();
        }
        if (fill.figure() != null) {
            cell.setCellValue(fill.figure());
        } else if (formula && fill.formula()) {
            cell.setCellValue("");
        } else {
            cell.setBlank();
        }
    }

    private static void writeIdentity(XSSFWorkbook workbook, Map<String, String> identity) {
        int former = workbook.getSheetIndex(WorkbookDraft.IDENTITY_SHEET);
        if (former >= 0) {
            workbook.removeSheetAt(former);
        }
        XSSFSheet sheet = workbook.createSheet(WorkbookDraft.IDENTITY_SHEET);
        int at = 0;
        for (Map.Entry<String, String> entry : identity.entrySet()) {
            XSSFRow row = sheet.createRow(at++);
            row.createCell(0).setCellValue(entry.getKey());
            row.createCell(1).setCellValue(entry.getValue());
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
