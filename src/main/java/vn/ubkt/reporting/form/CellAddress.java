package vn.ubkt.reporting.form;

/** A cell as people name it: form, row code, column letter. */
public record CellAddress(String form, String row, String letter) {

    @Override
    public String toString() {
        return form + "/" + row + "/" + letter;
    }
}
