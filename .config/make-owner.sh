#!/bin/sh
# Run once by the database's image: the owner is no superuser, and makes the serving roles by itself.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$CHENGXIN_OWNER_PASSWORD" --username postgres <<'SQL'
CREATE ROLE chengxin_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE chengxin OWNER chengxin_owner;
SQL
