-- Words that several clauses render. The clauses may be of several schemes of one family, so a group is no longer counted
-- within a scheme. Its number comes from the sequence of the renditions: what stood together takes that of its first clause.
create table rendered_words (
  id bigint primary key
);
alter table rendition add column words_id bigint;
update rendition set words_id = (select min(one.id) from rendition one
  where one.scheme_id = rendition.scheme_id and one.group_number = rendition.group_number);
insert into rendered_words (id) select distinct words_id from rendition;
alter table rendition alter column words_id set not null;
alter table rendition add foreign key (words_id) references rendered_words (id);
alter table rendition drop column group_number;
create index rendition_by_words on rendition (words_id);

grant select, insert on rendered_words to ${app};
