package vn.ubkt.bench.bare;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Rows of numbers in memory, as many as the address asks for. */
@Named
@RequestScoped
public class BareTable {

    @Inject
    private HttpServletRequest request;

    private List<Map<String, Object>> rows;

    /** Rows with {@code cells} numbers each; the first {@code links} of all cells are links. */
    public List<Map<String, Object>> getRows() {
        if (rows == null) {
            int cells = number("cells");
            int links = number("links");
            rows = IntStream.range(0, number("rows")).mapToObj(row -> Map.<String, Object>of("cells", IntStream.range(0, cells)
                .mapToObj(cell -> Map.of("value", row * cells + cell, "link", row * cells + cell < links)).toList())).toList();
        }
        return rows;
    }

    private int number(String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
