export {
  bearer,
  graphqlClient,
  type GraphQLAnswer,
  type GraphQLClient,
  type GraphQLFault,
} from './graphql-client.ts'
