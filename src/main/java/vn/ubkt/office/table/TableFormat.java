package vn.ubkt.office.table;

/** Kinds of file a table is taken out as. */
public enum TableFormat {
    CSV("csv") {
        @Override
        public byte[] write(DataTable table) {
            return CsvTable.write(table);
        }
    },
    XLSX("xlsx") {
        @Override
        public byte[] write(DataTable table) {
            return XlsxTable.write(table);
        }
    };

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    public abstract byte[] write(DataTable table);

    public String extension() {
        return extension;
    }
}
