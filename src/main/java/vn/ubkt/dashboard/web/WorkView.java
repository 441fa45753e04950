package vn.ubkt.dashboard.web;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.dashboard.work.WorkPage;
import vn.ubkt.dashboard.work.WorkService;
import vn.ubkt.dashboard.work.WorkShow;

/** The list of what waits for the person: its beginning on the first page, all of it on its own. */
@Named
@ViewScoped
public class WorkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ON_FIRST_PAGE = 6;
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,4}");

    private WorkShow show = WorkShow.ALL;
    private int number = 1;
    private transient WorkPage page;

    @Inject
    private WorkService work;

    /** The most urgent only. */
    public void loadFirst() {
        page = work.page(WorkShow.ALL, 0, ON_FIRST_PAGE);
    }

    /** A page past the last one, after work was done, is the last one. */
    public void load() {
        read();
        if (number > getPages()) {
            number = getPages();
            read();
        }
    }

    private void read() {
        page = work.page(show, (number - 1) * WorkService.PAGE_SIZE, WorkService.PAGE_SIZE);
    }

    public WorkPage getPage() {
        return page;
    }

    public List<WorkShow> getShows() {
        return List.of(WorkShow.values());
    }

    /** Name of what is listed, as the address has it. */
    public String getShow() {
        return show.name();
    }

    public void setShow(String name) {
        show = List.of(WorkShow.values()).stream().filter(each -> each.name().equals(name)).findFirst().orElse(WorkShow.ALL);
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        return number;
    }

    /** The same as the address has it; what is no number is the first page. */
    public String getPlace() {
        return String.valueOf(number);
    }

    public void setPlace(String typed) {
        number = typed != null && PLACE.matcher(typed).matches() ? Integer.parseInt(typed) : 1;
    }

    public int getPages() {
        return Math.max(1, (show.count(page) + WorkService.PAGE_SIZE - 1) / WorkService.PAGE_SIZE);
    }
}
