-- The reviewer looks at what officers made of a clause: when another severity was set counts, not only by whom.
alter table clause_element add column severity_at timestamp(6) with time zone;
