-- Which hand-offs went on after an instant? A report on the past leaves out what came later.
alter table hand_off add column latest timestamptz;
update hand_off
   set latest = (select max(at) from evidence
                  where evidence.arrow = hand_off.arrow and evidence.key = hand_off.key);
alter table hand_off alter column latest set not null;
create index hand_off_under_way on hand_off (arrow, latest);
