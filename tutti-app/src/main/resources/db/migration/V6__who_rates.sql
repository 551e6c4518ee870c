-- A rating is kept by the end that gave it. What follows from the evidence is worked out anew.
truncate hand_off, verdict, tally, arrival;
alter table hand_off add column giver_rating integer, add column giver_rated_at timestamptz;
