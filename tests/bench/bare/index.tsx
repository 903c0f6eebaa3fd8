import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Card,
  FluentProvider,
  List,
  ListItem,
  Tab,
  TabList,
  Text,
  webLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const ROWS = Array.from({ length: 10 }, (_, index) => `Row ${index + 1}`);

/** What the product is measured against: a React page with the Fluent parts that a list of agenda items needs, and no more. */
function Bare() {
  return (
    <FluentProvider theme={webLightTheme}>
      <div data-bare-ready>
        <TabList defaultSelectedValue="one">
          <Tab value="one">One</Tab>
          <Tab value="two">Two</Tab>
        </TabList>
        <Card>
          <Text as="h1">A card</Text>
          <Badge>New</Badge>
          <Button appearance="primary">Go</Button>
        </Card>
        <List>
          {ROWS.map((row) => (
            <ListItem key={row}>{row}</ListItem>
          ))}
        </List>
        <Accordion collapsible>
          <AccordionItem value="more">
            <AccordionHeader>More</AccordionHeader>
            <AccordionPanel>Text</AccordionPanel>
          </AccordionItem>
        </Accordion>
      </div>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
