-- A body that lodges a complaint proves that it exists and, where a person mandated it, its mandate (GDPR 80; Regulation (EU)
-- 2025/2518 Art. 4(1)(b), (c)). The proofs are exhibits of the case.
alter table complaint add column mandate_kind varchar(10);
alter table complaint add column mandate_body varchar(300);
alter table complaint add column mandate_contact varchar(1000);
alter table complaint add column constitution_exhibit integer;
alter table complaint add column mandate_exhibit integer;
-- A withdrawal is in writing: the writing is an exhibit.
alter table complaint add column withdrawn_on date;
alter table complaint add column withdrawal_exhibit integer;
