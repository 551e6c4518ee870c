-- Which hand-offs went on after an instant? A report on the past leaves out what came later.
create index evidence_by_time on evidence (arrow, at);
