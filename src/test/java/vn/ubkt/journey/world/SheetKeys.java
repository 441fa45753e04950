package vn.ubkt.journey.world;

import java.util.List;

/** Hands on the keyboard over a sheet, and a spreadsheet's clipboard beside it. Outside the server only. */
public final class SheetKeys {

    private static final String PASTE = """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }""";
    private static final String COPY = """
        () => {
          const data = new DataTransfer();
          document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
          return data.getData('text/plain');
        }""";

    private SheetKeys() {
    }

    public static void press(Screen screen, String... keys) {
        for (String key : keys) {
            screen.page().keyboard().press(key);
        }
    }

    public static void paste(Screen screen, String text) {
        screen.page().evaluate(PASTE, text);
    }

    public static String copied(Screen screen) {
        return screen.page().evaluate(COPY).toString();
    }

    /** Slot of the cell that has the focus. */
    public static int active(Screen screen) {
        return Integer.parseInt(screen.page().evaluate("document.activeElement.closest('td').dataset.slot").toString());
    }

    public static String value(Screen screen, int slot) {
        return screen.cell(slot).locator("input").inputValue();
    }

    public static void awaitSaved(Screen screen) {
        screen.find("[data-grid-state]:text('Đã lưu.')").waitFor();
    }

    /** What this browser keeps of figures typed and not saved. */
    @SuppressWarnings("unchecked")
    public static List<String> kept(Screen screen) {
        return (List<String>) screen.page().evaluate(
            "Object.keys(localStorage).filter(key => key.startsWith('ubkt.unsaved.')).map(key => key + localStorage.getItem(key))");
    }
}
