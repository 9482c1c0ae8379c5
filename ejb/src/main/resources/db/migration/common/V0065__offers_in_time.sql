-- An offer has two times: since when it was promised in the world, and since when the authority knows of it. Rows without
-- logged_at were logged before this was kept.
alter table offer add column version_of integer;
alter table offer add column since_on date;
alter table offer add column since_precision varchar(20) default 'UNKNOWN' not null;
alter table offer add column since_text varchar(500);
alter table offer add column eligibility varchar(2000);
alter table offer add column referral varchar(2000);
alter table offer add column audience varchar(20);
alter table offer add column minimum_age integer;
alter table offer add column logged_at timestamp(6) with time zone;
alter table offer add column logged_by varchar(100);
alter table scheme_status add column logged_at timestamp(6) with time zone;
alter table scheme_status add column logged_by varchar(100);
alter table scheme_territory add column logged_at timestamp(6) with time zone;
alter table scheme_territory add column logged_by varchar(100);

-- What was known of an offer since when: a later row says more, an earlier one stays.
create sequence offer_knowledge_seq start with 1 increment by 50;
create table offer_knowledge (
  id bigint primary key,
  offer_id bigint not null references offer (id),
  conditions varchar(4000),
  source varchar(300),
  known_since timestamp(6) with time zone not null,
  known_by varchar(100) not null
);
create index knowledge_by_offer on offer_knowledge (offer_id, known_since);

grant select, insert on offer_knowledge to ${app};
