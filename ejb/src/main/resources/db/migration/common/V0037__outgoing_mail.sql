-- A letter that goes by e-mail: one row for each letter, so that it cannot leave twice; it says what became of it, also after a
-- crash. No address stands here: that of a complainant stays sealed (GDPR 54(2)).
create sequence outgoing_mail_seq start with 1 increment by 50;
create table outgoing_mail (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  letter_number integer not null,
  status varchar(20) not null,
  attempts integer not null,
  queued_by varchar(100) not null,
  queued_at timestamp(6) with time zone not null,
  tried_at timestamp(6) with time zone,
  node varchar(100),
  failure varchar(20),
  version bigint not null,
  constraint outgoing_mail_once unique (case_ref, letter_number)
);
create index outgoing_mail_by_status on outgoing_mail (status);
grant select, insert, update on outgoing_mail to ${app};

-- The address of whoever is no complainant, as the author of the letter knows it.
alter table letter add column recipient_email varchar(320);
