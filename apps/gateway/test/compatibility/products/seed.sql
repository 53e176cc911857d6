insert into creator (email, name, total_products_created, years_of_employment)
  values ('support@apollographql.com', 'Jane Smith', 1337, 10);
insert into product_variation (id) values ('OSS'), ('platform');
insert into product_dimension (size, weight, unit) values ('small', 1, 'kg');
insert into product (id, sku, package, variation_id, dimensions_id, created_by_id) values
  ('apollo-federation', 'federation', '@apollo/federation', 'OSS', 1, 1),
  ('apollo-studio', 'studio', '', 'platform', 1, 1);
insert into case_study (case_number, description) values ('1234', 'Federation Study'), ('1235', 'Studio Study');
insert into product_research (study_id, product_id) values (1, 'apollo-federation'), (2, 'apollo-studio');
insert into inventory (id) values ('apollo-oss');
insert into deprecated_product (sku, package, reason, created_by_id, inventory_id)
  values ('apollo-federation-v1', '@apollo/federation-v1', 'Migrate to Federation V2', 1, 'apollo-oss');
