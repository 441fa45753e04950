-- Whoever enters for another unit writes its rows under a grant or not at all: the same restriction for every table that is written
-- while forms are filled in, checked, read from a workbook and sent. Nothing is widened.

create policy by_right on draft_change as restrictive to ubkt_app
    using ((select entered_by_right())) with check ((select entered_by_right()));
create policy by_right on draft_note as restrictive to ubkt_app
    using ((select entered_by_right())) with check ((select entered_by_right()));
create policy by_right on warning_note as restrictive to ubkt_app
    using ((select entered_by_right())) with check ((select entered_by_right()));
create policy by_right on workbook_import as restrictive to ubkt_app
    using ((select entered_by_right())) with check ((select entered_by_right()));

create policy by_right on revision_note as restrictive for insert to ubkt_app with check ((select entered_by_right()));
create policy by_right on revision_warning_note as restrictive for insert to ubkt_app with check ((select entered_by_right()));
create policy by_right on carried_source as restrictive for insert to ubkt_app with check ((select entered_by_right()));
create policy by_right on figure_export as restrictive for insert to ubkt_app with check ((select entered_by_right()));

-- Templates and bulletins are a committee's own matter, never entered for it.
create policy own_hands_insert on workbook_template as restrictive for insert to ubkt_app with check (own_hands());
create policy own_hands_update on workbook_template as restrictive for update to ubkt_app using (own_hands()) with check (own_hands());
create policy own_hands_delete on workbook_template as restrictive for delete to ubkt_app using (own_hands());
create policy own_hands on bulletin as restrictive to ubkt_app using ((select own_hands())) with check ((select own_hands()));
create policy own_hands on bulletin_block as restrictive to ubkt_app using ((select own_hands())) with check ((select own_hands()));
