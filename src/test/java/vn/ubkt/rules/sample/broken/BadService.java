package vn.ubkt.rules.sample.broken;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.password4j.Password;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Breaks the rules on services, transactions, repositories, libraries, connections, the clock and the streams. */
public class BadService {

    EntityManager entityManager;
    DataSource dataSource;
    PdfRendererBuilder renderer;

    @Transactional
    public LocalDate today() {
        System.out.println(Password.hash("sample"));
        return LocalDate.now();
    }
}
