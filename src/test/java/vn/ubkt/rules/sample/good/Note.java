package vn.ubkt.rules.sample.good;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.LocalDate;

/** An entity that asks the clock it is given. */
@Entity
public class Note {

    @Id
    long id;
    LocalDate date;

    void date(Clock clock) {
        date = LocalDate.now(clock);
    }
}
