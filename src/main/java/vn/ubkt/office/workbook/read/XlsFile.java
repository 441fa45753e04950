package vn.ubkt.office.workbook.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;

import vn.ubkt.shared.error.DomainException;

/** A file of the old kind, or an encrypted new one, which looks the same from outside. */
final class XlsFile {

    private static final Set<String> ENCRYPTED = Set.of("EncryptedPackage", "EncryptionInfo");
    private static final String MACROS = "_VBA_PROJECT_CUR";
    private static final Set<String> WORKBOOKS = Set.of("Workbook", "WORKBOOK", "Book", "BOOK");
    private static final int LARGEST = 6 << 20;

    private final byte[] content;

    XlsFile(byte[] content) {
        this.content = content;
    }

    ReadWorkbook read() {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            Set<String> names = files.getRoot().getEntryNames();
            if (names.stream().anyMatch(ENCRYPTED::contains)) {
                throw new DomainException(WorkbookFault.ENCRYPTED);
            }
            if (names.contains(MACROS)) {
                throw new DomainException(WorkbookFault.MACROS);
            }
            if (names.stream().noneMatch(WORKBOOKS::contains)) {
                throw new DomainException(WorkbookFault.WRONG_TYPE);
            }
            if (content.length > LARGEST) {
                throw new DomainException(WorkbookFault.BLOATED);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), files, false)) {
                return read(workbook);
            }
        } catch (EncryptedDocumentException locked) {
            throw new DomainException(WorkbookFault.ENCRYPTED);
        } catch (IOException | RecordFormatException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new DomainException(WorkbookFault.DAMAGED);
        }
    }

    private static ReadWorkbook read(HSSFWorkbook workbook) {
        boolean linked = workbook.getInternalWorkbook().getRecords().stream()
            .anyMatch(each -> each instanceof SupBookRecord book && book.isExternalReferences());
        if (linked) {
            throw new DomainException(WorkbookFault.EXTERNAL_LINKS);
        }
        CellBudget budget = new CellBudget();
        List<ReadSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            sheets.add(new ReadSheet(sheet.getSheetName(), cells(sheet, budget)));
        }
        return ReadWorkbook.of(sheets, true);
    }

    private static List<ReadCell> cells(Sheet sheet, CellBudget budget) {
        List<ReadCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                budget.see();
                ReadCell read = cell(cell);
                if (read != null) {
                    budget.take(read.row(), read.column());
                    cells.add(read);
                }
            }
        }
        return cells;
    }

    private static ReadCell cell(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        return switch (type) {
            case NUMERIC -> NumberText.cell(row, column, cell.getNumericCellValue(), DateUtil.isCellDateFormatted(cell), formula);
            case STRING -> text(row, column, cell.getStringCellValue(), formula);
            case BOOLEAN -> text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> new ReadCell(row, column, ReadCell.Kind.FAULT, FormulaError.forInt(cell.getErrorCellValue()).getString(), formula);
            default -> null;
        };
    }

    private static ReadCell text(int row, int column, String text, boolean formula) {
        return text.isEmpty() && !formula ? null : new ReadCell(row, column, ReadCell.Kind.TEXT, CellBudget.cut(text), formula);
    }
}
