package vn.ubkt.office;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Writes documents as tagged PDF/A-2a with embedded fonts. Nothing outside the document is ever loaded: the content is
 * checked first, and the library is forbidden every address besides.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String FONT = "Liberation Serif";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    public byte[] write(PdfDocument document) {
        return render(new PdfPage(document).assemble());
    }

    byte[] render(Document page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        useFont(builder, "Regular", 400, FontStyle.NORMAL);
        useFont(builder, "Bold", 700, FontStyle.NORMAL);
        useFont(builder, "Italic", 400, FontStyle.ITALIC);
        useFont(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.withW3cDocument(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void useFont(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        var path = "/liberation/LiberationSerif-" + face + ".ttf";
        builder.useFont(() -> PdfWriter.class.getResourceAsStream(path), FONT, weight, style, true);
    }
}
