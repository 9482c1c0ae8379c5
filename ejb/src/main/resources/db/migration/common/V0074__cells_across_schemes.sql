-- A claim may be held against a claim about another scheme of the same company. The cell is kept once and stands in both
-- matrices: there under its own number, and what it is held against is then the first claim.
alter table assessment add column other_claim_id bigint references claim (id);
alter table assessment add column other_scheme_id bigint references scheme (id);
alter table assessment add column other_number integer;
alter table assessment add column other_ref varchar(60);
create index assessment_by_other_scheme on assessment (other_scheme_id);
alter table assessment add unique (other_scheme_id, other_number);
