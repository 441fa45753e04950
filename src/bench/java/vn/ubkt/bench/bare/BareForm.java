package vn.ubkt.bench.bare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A form of plain fields that are taken up and thrown away. */
@Named
@ViewScoped
public class BareForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Field> fields = new ArrayList<>();

    /** As many as the address asks for. */
    public List<Field> getFields() {
        if (fields.isEmpty()) {
            String wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("fields");
            IntStream.range(0, Integer.parseInt(wanted)).forEach(number -> fields.add(new Field()));
        }
        return fields;
    }

    public void save() {
        fields.forEach(Field::clear);
    }

    /** One field. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private String value = "0";

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }

        void clear() {
            value = "0";
        }
    }
}
