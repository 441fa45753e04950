package vn.ubkt.office;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The two blocks over a party document, after HD 36-HD/VPTW (2018): left the superior body, the issuing body and the
 * number; right the party's name, the place and the date. Without a number (null) only "Số" with room to write is
 * printed; without a date (null) room for day and month in the {@code year}.
 *
 * @param superior body above the issuing one, as it is called: "Tỉnh ủy Thừa Thiên Huế"
 * @param issuer   issuing body: "Ủy ban Kiểm tra"
 * @param number   number with its mark and no word before: "05-BC/UBKTTU"; null while none is given
 * @param date     day of issue; null while not signed
 * @param year     year printed while the date is open
 */
public record LetterHead(String superior, String issuer, String number, String place, LocalDate date, int year) {

    public LetterHead {
        Objects.requireNonNull(superior);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(place);
    }

    public static LetterHead issued(String superior, String issuer, String number, String place, LocalDate date) {
        return new LetterHead(superior, issuer, number, place, date, date.getYear());
    }

    public static LetterHead open(String superior, String issuer, String place, int year) {
        return new LetterHead(superior, issuer, null, place, null, year);
    }
}
