package vn.ubkt.bulletin.release;

import java.io.Serializable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** What released bulletins are searched for. */
public class ReleaseFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200, message = "{bulletin.list.words.long}")
    private String words;

    @Min(value = 1930, message = "{bulletin.list.year.wrong}")
    @Max(value = 9999, message = "{bulletin.list.year.wrong}")
    private Integer year;

    /** Part of the title or of the committee's name, with or without diacritics. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Year of the issue. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
