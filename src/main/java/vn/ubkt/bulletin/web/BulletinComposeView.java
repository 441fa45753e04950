package vn.ubkt.bulletin.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.ubkt.bulletin.BlockDraft;
import vn.ubkt.bulletin.BulletinDesk;
import vn.ubkt.bulletin.BulletinDraft;
import vn.ubkt.bulletin.BulletinService;
import vn.ubkt.reporting.period.PeriodRef;
import vn.ubkt.reporting.period.PeriodService;
import vn.ubkt.shared.web.Notices;

/** A bulletin being composed: text, and blocks of lines to tick over periods. */
@Named
@ViewScoped
public class BulletinComposeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private BulletinDraft draft = new BulletinDraft();
    private final List<BlockForm> blocks = new ArrayList<>();
    private transient List<PeriodRef> periods;

    @Inject
    private BulletinService bulletins;

    @Inject
    private PeriodService periodService;

    @Inject
    private Notices notices;

    public void open() {
        BulletinDesk desk = id == null ? bulletins.begin() : bulletins.open(id);
        draft = desk.draft();
        periods = desk.periods();
        for (BlockDraft block : draft.getBlocks()) {
            BlockForm form = new BlockForm(block);
            form.show(desk.figures().getOrDefault(block.getPeriod(), List.of()));
            blocks.add(form);
        }
    }

    /** The figures of the block's period, once there is one. */
    public void show(BlockForm block) {
        if (block.getDraft().getPeriod() != null) {
            block.show(bulletins.lines(block.getDraft().getPeriod()));
        }
    }

    /** A new block over the newest period, which gives it its heading. */
    public void add() {
        BlockForm block = new BlockForm(new BlockDraft());
        getPeriods().stream().findFirst().ifPresent(newest -> {
            block.getDraft().setPeriod(newest.publicId());
            block.getDraft().setHeading(newest.name());
            show(block);
        });
        blocks.add(block);
    }

    public void remove(BlockForm block) {
        blocks.remove(block);
    }

    public void moveUp(BlockForm block) {
        int at = blocks.indexOf(block);
        if (at > 0) {
            Collections.swap(blocks, at, at - 1);
        }
    }

    public String save() {
        draft.setBlocks(blocks.stream().map(BlockForm::takeTicks).toList());
        id = bulletins.save(draft);
        notices.saved();
        return "compose?faces-redirect=true&id=" + id;
    }

    public String discard() {
        bulletins.discard(id, draft.getVersion());
        notices.info("bulletin.compose.discarded");
        return "list?faces-redirect=true";
    }

    public boolean isFresh() {
        return id == null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public BulletinDraft getDraft() {
        return draft;
    }

    public List<BlockForm> getBlocks() {
        return blocks;
    }

    /** Periods to choose from, base and composite, newest first; read once a request at most. */
    public List<PeriodRef> getPeriods() {
        if (periods == null) {
            periods = periodService.visible();
        }
        return periods;
    }
}
